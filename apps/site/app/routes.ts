import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  index('routes/home.tsx'),
  route('indicators', 'routes/indicators.tsx'),
  route('indicators/:no', 'routes/indicator.tsx'),
  route('rules', 'routes/rules.tsx'),
  route('rules/:id', 'routes/rule.tsx'),
  route('developers', 'routes/developers.tsx'),
  route('about', 'routes/about.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig

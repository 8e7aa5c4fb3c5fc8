export { ConsoleApp } from './app/console-app.tsx'

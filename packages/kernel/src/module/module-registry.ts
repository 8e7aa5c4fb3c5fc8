import type { ImportDefinition } from './define-import.ts'
import type { IndicatorDefinition } from './define-indicator.ts'
import type { ModuleDefinition } from './define-module.ts'
import type { ResourceDefinition } from './define-resource.ts'
import type { SimulationDefinition } from './define-simulation.ts'

/** Everything the modules declared, indexed by name and checked against each other. */
export interface ModuleRegistry {
  /** In dependency order. */
  readonly modules: readonly ModuleDefinition[]
  readonly resources: ReadonlyMap<string, { readonly module: ModuleDefinition; readonly resource: ResourceDefinition }>
  readonly imports: ReadonlyMap<string, { readonly module: ModuleDefinition; readonly definition: ImportDefinition }>
  readonly indicators: ReadonlyMap<
    string,
    { readonly module: ModuleDefinition; readonly indicator: IndicatorDefinition }
  >
  readonly simulations: ReadonlyMap<string, SimulationDefinition>
}

/** PostgreSQL schema of a module. */
export function schemaOf(moduleId: string): string {
  return moduleId.replaceAll('-', '_')
}

function inDependencyOrder(modules: readonly ModuleDefinition[]): readonly ModuleDefinition[] {
  const byId = new Map(modules.map((module) => [module.id, module]))
  const ordered: ModuleDefinition[] = []
  const visiting = new Set<string>()
  const visit = (module: ModuleDefinition): void => {
    if (ordered.includes(module)) return
    if (visiting.has(module.id)) throw new Error(`模块 ${module.id} 的依赖成环`)
    visiting.add(module.id)
    for (const need of module.needs) {
      const needed = byId.get(need)
      if (!needed) throw new Error(`模块 ${module.id} 依赖 ${need}，但 modules.ts 没有列出它`)
      visit(needed)
    }
    ordered.push(module)
  }
  modules.forEach(visit)
  return ordered
}

function putOnce<T>(map: Map<string, T>, kind: string, name: string, moduleId: string, value: T): void {
  if (map.has(name)) throw new Error(`模块 ${moduleId}: ${kind} ${name} 已由别的模块声明`)
  map.set(name, value)
}

/**
 * Checks the list of modules at start and says which module is wrong and how.
 * @throws Error on two modules with one id, a missing dependency, a name declared twice, a grant for an unknown
 *   resource, a resource nobody may read, or a related list that leads nowhere.
 */
export function buildModuleRegistry(declared: readonly ModuleDefinition[]): ModuleRegistry {
  const ids = new Set<string>()
  for (const module of declared) {
    if (!/^[a-z][a-z-]{1,40}$/.test(module.id)) throw new Error(`模块编号 ${module.id} 不是小写短横线形式`)
    if (ids.has(module.id)) throw new Error(`两个模块都叫 ${module.id}`)
    ids.add(module.id)
  }
  const modules = inDependencyOrder(declared)
  const resources: Map<string, { module: ModuleDefinition; resource: ResourceDefinition }> = new Map()
  const imports: Map<string, { module: ModuleDefinition; definition: ImportDefinition }> = new Map()
  const indicators: Map<string, { module: ModuleDefinition; indicator: IndicatorDefinition }> = new Map()
  const simulations: Map<string, SimulationDefinition> = new Map()
  for (const module of modules) {
    for (const simulation of module.simulations) putOnce(simulations, '模拟', simulation.id, module.id, simulation)
    for (const resource of module.resources) {
      if (resource.record.schema !== schemaOf(module.id)) {
        throw new Error(`模块 ${module.id}: 资源 ${resource.name} 的表不在模块自己的 schema`)
      }
      putOnce(resources, '资源', resource.name, module.id, { module, resource })
    }
    for (const definition of module.imports)
      putOnce(imports, '导入', definition.kind, module.id, { module, definition })
    for (const indicator of module.indicators)
      putOnce(indicators, '指标', indicator.rule, module.id, { module, indicator })
  }
  for (const module of modules) {
    for (const grant of module.grants) {
      if (!module.resources.some((resource) => resource.name === grant.resource)) {
        throw new Error(`模块 ${module.id}: 角色 ${grant.role} 的授权指向未知资源 ${grant.resource}`)
      }
    }
    for (const resource of module.resources) {
      if (!module.grants.some((grant) => grant.resource === resource.name && grant.actions.includes('read'))) {
        throw new Error(`模块 ${module.id}: 没有角色可以查看资源 ${resource.name}`)
      }
      for (const file of resource.filedUnder ?? []) {
        if (!resources.get(file.resource)?.resource.record.fields[file.by] || !resource.record.fields[file.field]) {
          throw new Error(`模块 ${module.id}: ${resource.name} 归入 ${file.resource} 的字段不存在`)
        }
      }
    }
  }
  return { modules, resources, imports, indicators, simulations }
}

import type { MeasureTemplate } from './measure-template.ts'
import { climateTemplates } from './measure-templates-climate.ts'
import { consumptionTemplates } from './measure-templates-consumption.ts'
import { economyTemplates } from './measure-templates-economy.ts'
import { educationTemplates } from './measure-templates-education.ts'
import { energyTemplates } from './measure-templates-energy.ts'
import { foodHealthTemplates } from './measure-templates-food-health.ts'
import { governanceTemplates } from './measure-templates-governance.ts'
import { mobilityTemplates } from './measure-templates-mobility.ts'
import { natureTemplates } from './measure-templates-nature.ts'
import { socialTemplates } from './measure-templates-social.ts'
import { townTemplates } from './measure-templates-town.ts'
import { waterTemplates } from './measure-templates-water.ts'

/** Everything a demo municipality may have decided; invented, yet each could stand in a real council list. */
export const measureTemplates: readonly MeasureTemplate[] = [
  ...socialTemplates,
  ...foodHealthTemplates,
  ...educationTemplates,
  ...waterTemplates,
  ...energyTemplates,
  ...economyTemplates,
  ...mobilityTemplates,
  ...townTemplates,
  ...consumptionTemplates,
  ...climateTemplates,
  ...natureTemplates,
  ...governanceTemplates,
]

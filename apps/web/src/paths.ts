/** Every address of the product, as the router's patterns. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  setup: '/setup',
  invitation: '/invitation/$token',
  about: '/about',
  accessibility: '/accessibility',
  administration: '/administration',
  start: '/$municipality',
  measures: '/$municipality/measures',
  newMeasure: '/$municipality/measures/new',
  measure: '/$municipality/measures/$measureId',
  goals: '/$municipality/goals',
  goal: '/$municipality/goals/$goal',
  settings: '/$municipality/settings',
  network: '/network/$networkId',
  networkGoal: '/network/$networkId/goals/$goal',
} as const

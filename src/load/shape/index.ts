import { indicator } from './indicator.js';
import { axis, objective } from './objective.js';
import { ambition, organisation } from './organisation.js';
import { source } from './source.js';
import { workspace } from './workspace.js';

/** The shape of every kind of file, by the value of its `kind:`; `mbo.yaml` is the workspace. */
export const shapes = { workspace, ambition, axis, organisation, objective, indicator, source } as const;

export type Kind = keyof typeof shapes;

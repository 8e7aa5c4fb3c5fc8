/**
 * How sure it is that a rule or a value is the law (rulebook 0.1): high, medium, low, or D for a design decision of the
 * platform, which a screen must show as a setting of the district and never as law.
 */
export const confidences = ['H', 'M', 'L', 'D'] as const
export type Confidence = (typeof confidences)[number]

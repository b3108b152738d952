// The resources of this target are the checks: one XML file each, in a folder per WCAG guideline.

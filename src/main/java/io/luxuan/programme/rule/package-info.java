/** Expressions in programme files: a small part of FEEL over a context of known names, defined in docs/selection.md. */
@NamedInterface("rule")
package io.luxuan.programme.rule;

import org.springframework.modulith.NamedInterface;

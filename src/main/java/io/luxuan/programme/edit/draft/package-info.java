/** Programmes on their way from a draft to a published version, by two people. */
@NamedInterface("draft")
package io.luxuan.programme.edit.draft;

import org.springframework.modulith.NamedInterface;

/** Task statement, mid-term report, acceptance papers: drafts, files, checks. */
@NamedInterface("papers")
package io.luxuan.award.papers;

import org.springframework.modulith.NamedInterface;

/** 公开答疑: what applicants ask about a round, and what everybody reads of the answers. */
@NamedInterface("question")
package io.luxuan.publicity.question;

import org.springframework.modulith.NamedInterface;

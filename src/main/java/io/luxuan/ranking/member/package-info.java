/** What the members of a group do, each on a device of their own: declare, score, sign; and the chair, confirm. */
@NamedInterface("member")
package io.luxuan.ranking.member;

import org.springframework.modulith.NamedInterface;

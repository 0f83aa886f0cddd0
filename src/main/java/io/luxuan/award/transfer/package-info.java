/** What is due goes to the treasury in orders: proposed, approved by a second person, sent, and answered by the bank. */
@NamedInterface("transfer")
package io.luxuan.award.transfer;

import org.springframework.modulith.NamedInterface;

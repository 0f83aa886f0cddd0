package io.luxuan.claim.verification;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What one verifier found.
 *
 * @param turn    1 and 2 apart from each other, 3 where they differ
 * @param found   as it was entered, in 万元; 0 for nothing
 * @param grade   level that the certificate shows; null where there are none or nothing was found
 * @param payable what the programme's rules leave of it, in 万元
 */
record Finding(
        String applicationId, int turn, BigDecimal found, BigDecimal payable, String grade, String opinion, String verifierId,
        String verifierName, LocalDateTime foundAt) {}

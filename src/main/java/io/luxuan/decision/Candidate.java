package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * A ranked application as the rules of the list see it.
 *
 * @param number    public number, which orders equals for display and never decides between them silently
 * @param field     code in the programme's field dictionary; null or unknown means outside of it
 * @param requested in 万元; null where the form does not ask
 * @param excluded  message key of why it cannot be selected; null when it can
 */
record Candidate(
        String id, String number, int rank, BigDecimal score, String organisationId, String field,
        BigDecimal requested, String excluded) {}

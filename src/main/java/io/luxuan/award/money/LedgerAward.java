package io.luxuan.award.money;

import java.math.BigDecimal;

/** One award as the ledger has it. @param projectId of a project, or the application's where there is none; @param committed, paid in 万元 */
public record LedgerAward(
        String id, String projectId, String title, String organisationId, String programmeId, String fund, int yearNo, String personKey,
        BigDecimal committed, BigDecimal paid) {}

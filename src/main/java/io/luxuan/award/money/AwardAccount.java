package io.luxuan.award.money;

/** An account on which an award was committed. @param projectId of the award, also where the account is its unit's or its fund's */
public record AwardAccount(String projectId, String id, String accountKey) {}

package io.luxuan.application;

import java.time.LocalDateTime;

/** What somebody said who is named as a member and has an account. @param number of the claim; @param takesPart whether they do */
public record Naming(
        String applicationId, PartyKind kind, int number, String accountId, String person, boolean takesPart, LocalDateTime saidAt) {}

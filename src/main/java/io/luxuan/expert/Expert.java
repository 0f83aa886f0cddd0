package io.luxuan.expert;

import java.util.Set;

/**
 * @param accountId   the expert's sign-in account
 * @param institution name of the employer; {@code organisationId} links it to the register when it is there
 * @param fields      codes of field dictionaries (direction, field or industry) that the expert may judge
 * @param yearlyCap   greatest number of applications a year
 */
public record Expert(
        String id, String accountId, String name, String institution, String organisationId, String title,
        Set<String> fields, String keywords, int yearlyCap, boolean onLeave) {}

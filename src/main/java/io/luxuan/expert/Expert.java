package io.luxuan.expert;

import io.luxuan.expert.avoidance.Sector;
import java.util.Map;
import java.util.Set;

/**
 * @param accountId   the expert's sign-in account
 * @param institution name of the employer; {@code organisationId} links it to the register when it is there
 * @param sector      what kind of employer it is; null while nobody has said
 * @param city        where the expert works; null while nobody has said
 * @param fields      codes of field dictionaries (direction, field or industry) that the expert may judge
 * @param subfields   finer words by field code, for those fields that have any
 * @param yearlyCap   greatest number of applications a year
 * @param roundCap    greatest number of applications a round; null for no more than the round itself allows
 * @param onLeave     whether the expert is on leave today by the platform's clock
 */
public record Expert(
        String id, String accountId, String name, String institution, String organisationId, String title,
        Sector sector, String city, Set<String> fields, Map<String, Set<String>> subfields, String keywords,
        int yearlyCap, Integer roundCap, boolean onLeave) {}

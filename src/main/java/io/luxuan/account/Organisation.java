package io.luxuan.account;

import io.luxuan.shared.actor.OrganisationKind;

/**
 * A unit that applies, recommends or employs experts.
 *
 * @param creditCode     18-character 统一社会信用代码, unique; null for government departments
 * @param kind           ENTERPRISE, UNIVERSITY, LABORATORY, INSTITUTE or DEPARTMENT
 * @param recommenderId  the organisation (主管部门) that recommends this one's applications; null when none does
 * @param selfRegistered what is said of it nobody but itself has said
 */
public record Organisation(
        String id, String name, String creditCode, OrganisationKind kind, String city, String recommenderId, boolean selfRegistered) {}

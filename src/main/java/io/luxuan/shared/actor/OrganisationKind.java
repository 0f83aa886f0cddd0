package io.luxuan.shared.actor;

public enum OrganisationKind {
    ENTERPRISE, UNIVERSITY, LABORATORY, INSTITUTE, DEPARTMENT
}

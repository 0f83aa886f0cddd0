package io.luxuan.account;

public enum OrganisationKind {
    ENTERPRISE, UNIVERSITY, LABORATORY, INSTITUTE, DEPARTMENT
}

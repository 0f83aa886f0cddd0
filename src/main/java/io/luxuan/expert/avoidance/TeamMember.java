package io.luxuan.expert.avoidance;

/** Somebody who leads or takes part in an application. */
public record TeamMember(PersonName name, Affiliation at, boolean leader) {}

package io.luxuan.shared.actor;

/** What a person is on the platform. SYSTEM is the platform itself: process steps, timers and imports. */
public enum Role {
    APPLICANT, RECOMMENDER, EXPERT, MANAGER, SUPERVISOR, ADMIN, SYSTEM
}

package io.luxuan.panel.seat;

/** What an expert may declare before seeing the material. */
public enum ConflictKind { SAME_INSTITUTION, KIN, SUPERVISOR_OR_STUDENT, JOINT_WORK, OTHER }

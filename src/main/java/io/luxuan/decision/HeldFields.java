package io.luxuan.decision;

/** 一领域一基地, 一行业一模型: fields that awards occupy in later years. */
public interface HeldFields {
    /** What an award occupied is free again: its project failed, stopped, lapsed or was revoked. Idempotent. @param why for the audit log */
    void free(String roundId, String applicationId, String why);
}

package io.luxuan.expert.profile;

import io.luxuan.expert.pool.ExpertForm;
import java.time.LocalDateTime;

/**
 * A change that an expert asked for.
 *
 * @param baseJson   the profile as the expert saw it, an {@link ExpertForm}
 * @param wantedJson the profile as the expert wants it
 * @param note       the expert's words to the manager
 * @param reason     why it was refused
 */
public record ChangeRow(
        String id, String expertId, ChangeState state, Boolean pending, String baseJson, String wantedJson, String note,
        LocalDateTime requestedAt, LocalDateTime decidedAt, String decidedBy, String reason) {}

package io.luxuan.application.form;

import java.time.LocalDateTime;

/**
 * What became of one typed answer.
 *
 * @param version  of the answer that is stored now; goes back with the next save
 * @param conflict what another window stored meanwhile, so that nothing was saved; null when it was saved
 */
public record SavedAnswer(String question, int version, LocalDateTime savedAt, String conflict) {}

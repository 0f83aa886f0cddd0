package io.luxuan.round;

import java.time.LocalDateTime;

/** @param settings null takes the programme's defaults */
public record OpenRound(
        String programmeId, String title, int year, LocalDateTime opensAt, LocalDateTime closesAt,
        LocalDateTime recommendBy, LocalDateTime reviewBy, RoundSettings settings) {}

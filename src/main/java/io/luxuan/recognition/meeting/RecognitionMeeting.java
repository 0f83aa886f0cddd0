package io.luxuan.recognition.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a meeting confirmed and when. */
public record RecognitionMeeting(String roundId, LocalDate heldOn, String minutes, LocalDateTime confirmedAt, String confirmedBy) {}

package io.luxuan.card.fee;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** @param perCard for each signed card, in yuan */
record ReviewFee(String roundId, BigDecimal perCard, String setBy, LocalDateTime setAt) {}

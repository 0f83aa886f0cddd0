package io.luxuan.round;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year's rounds as a workbook. */
@Controller
class RoundsSheetController {
    private final Rounds rounds;
    private final RoundGate gate;
    private final MessageSource messages;
    private final MovableClock clock;

    RoundsSheetController(Rounds rounds, RoundGate gate, MessageSource messages, MovableClock clock) {
        this.rounds = rounds;
        this.gate = gate;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/manager/rounds.xlsx")
    void list(@RequestParam int year, HttpServletResponse response) throws IOException {
        String name = messages.getMessage("rounds.title", null, Locale.SIMPLIFIED_CHINESE) + " " + year;
        Set<String> hidden = gate.unreadable();
        List<Round> found = rounds.ofYear(year).stream().filter(round -> !hidden.contains(round.id())).toList();
        columns(clock.now()).send(name, cursor -> new Slice<>(found, null), messages, response);
    }

    private static ListSheet<Round> columns(LocalDateTime now) {
        return ListSheet.<Round>empty().with("round.title", 48, Round::title)
                .with("round.stage", 14, round -> new Worded(round.stateAt(now).messageKey())).with("round.opensAt", 18, Round::opensAt)
                .with("round.closesAt", 18, Round::closesAt).with("round.recommendBy", 18, Round::recommendBy)
                .with("round.reviewBy", 18, Round::reviewBy);
    }
}

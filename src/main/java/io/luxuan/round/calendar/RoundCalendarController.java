package io.luxuan.round.calendar;

import io.luxuan.shared.MovableClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The dates of all rounds, month by month. */
@Controller
@RequestMapping("/manager/round-calendar")
class RoundCalendarController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final RoundDates dates;
    private final OwnAddress address;
    private final MovableClock clock;

    RoundCalendarController(RoundDates dates, OwnAddress address, MovableClock clock) {
        this.dates = dates;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping
    String month(@RequestParam(required = false) String month, Model model) {
        return page(typed(month), model);
    }

    /** The address is on this page and never again, so there is nothing to go to. */
    @PostMapping("/address")
    String renew(Model model) {
        String token = address.renew();
        model.addAttribute("address", ServletUriComponentsBuilder.fromCurrentContextPath().path("/round-calendar/" + token + ".ics")
                .build().toUriString());
        return page(null, model);
    }

    @PostMapping("/address/end")
    String end(RedirectAttributes flash) {
        address.end();
        flash.addFlashAttribute("done", "round-calendar.ended");
        return "redirect:/manager/round-calendar";
    }

    private String page(YearMonth asked, Model model) {
        LocalDate today = clock.now().toLocalDate();
        YearMonth month = asked == null ? YearMonth.from(today) : asked;
        Map<LocalDate, List<RoundDate>> days = dates.between(month.atDay(1).atStartOfDay(), month.plusMonths(1).atDay(1).atStartOfDay()).stream()
                .collect(Collectors.groupingBy(date -> date.at().toLocalDate(), TreeMap::new, Collectors.toList()));
        model.addAttribute("month", month).addAttribute("days", days).addAttribute("today", today)
                .addAttribute("madeAt", address.madeAt().orElse(null));
        return "round/calendar";
    }

    /** Null for what is no month. */
    private static YearMonth typed(String month) {
        try {
            YearMonth asked = month == null || month.isBlank() ? null : YearMonth.parse(month.strip());
            return asked == null || asked.getYear() < FIRST_YEAR || asked.getYear() > LAST_YEAR ? null : asked;
        } catch (DateTimeParseException noMonth) {
            return null;
        }
    }
}

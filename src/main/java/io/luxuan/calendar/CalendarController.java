package io.luxuan.calendar;

import io.luxuan.calendar.CalendarMapper.YearRow;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The loaded years, and a new one: first a look at what was uploaded, then its confirmation. */
@Controller
class CalendarController {
    private final LoadedCalendars calendars;
    private final LoadCalendar loadCalendar;
    private final MovableClock clock;

    CalendarController(LoadedCalendars calendars, LoadCalendar loadCalendar, MovableClock clock) {
        this.calendars = calendars;
        this.loadCalendar = loadCalendar;
        this.clock = clock;
    }

    @GetMapping("/manager/calendar")
    String show(@RequestParam(required = false) Integer year, Model model) {
        int shown = year == null ? clock.now().getYear() : year;
        return page(shown, new CalendarUpload("", ""), Map.of(), List.of(), model);
    }

    @PostMapping("/manager/calendar/preview")
    String preview(CalendarUpload upload, @RequestParam(required = false) MultipartFile file, Model model,
            HttpServletResponse response) throws IOException {
        Map<String, String> errors = new LinkedHashMap<>(loadCalendar.faults(upload.yearNumber(), upload.document()));
        String text = CalendarUpload.text(file, errors);
        CalendarPlan plan = text == null || errors.containsKey("year")
                ? CalendarPlan.unusable(new CalendarReading(List.of(), List.of())) : loadCalendar.plan(upload.yearNumber(), text);
        if (!errors.isEmpty() || !plan.reading().isUsable()) {
            FormAgain.mark(response);
            return page(clock.now().getYear(), upload, errors, plan.reading().faults(), model);
        }
        CalendarYear year = CalendarYear.of(upload.yearNumber(), upload.document(), plan.reading().days().stream()
                .filter(day -> day.dayOn().getYear() == upload.yearNumber()).toList());
        model.addAttribute("plan", plan);
        model.addAttribute("calendar", year);
        model.addAttribute("months", CalendarMonth.of(year));
        model.addAttribute("text", text);
        return "calendar/preview";
    }

    @PostMapping("/manager/calendar")
    String load(CalendarUpload upload, @RequestParam String text, @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "0") int revisionBefore, RedirectAttributes flash) {
        loadCalendar.load(upload.yearNumber(), upload.document(), text, new SeenRevisions(revision, revisionBefore));
        flash.addFlashAttribute("done", "calendar.loaded");
        flash.addFlashAttribute("doneArguments", List.of(upload.year()));
        return "redirect:/manager/calendar?year=" + upload.yearNumber();
    }

    private String page(int shown, CalendarUpload upload, Map<String, String> errors, List<CalendarFault> faults, Model model) {
        List<YearRow> years = calendars.years();
        YearRow row = years.stream().filter(each -> each.yearNo() == shown).findFirst().orElse(null);
        if (row == null && faults.isEmpty() && errors.isEmpty() && shown != clock.now().getYear()) {
            throw new NotFound("calendar", String.valueOf(shown));
        }
        if (row != null) {
            CalendarYear year = calendars.year(row);
            model.addAttribute("calendar", year);
            model.addAttribute("months", CalendarMonth.of(year));
            model.addAttribute("changes", calendars.changes(row));
        }
        model.addAttribute("years", years);
        model.addAttribute("form", upload);
        model.addAttribute("errors", errors);
        model.addAttribute("faults", faults);
        model.addAttribute("nextMissing", nextMissing(years));
        return "calendar/list";
    }

    /** The next year that publicities will need soon and that is not there; null when all is well. */
    private Integer nextMissing(List<YearRow> years) {
        int next = clock.now().getYear() + 1;
        return years.stream().anyMatch(each -> each.yearNo() == next) ? null : next;
    }
}

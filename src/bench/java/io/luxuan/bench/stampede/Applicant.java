package io.luxuan.bench.stampede;

import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.NoAnswer;
import io.luxuan.bench.http.Page;
import io.luxuan.bench.stampede.Outcome.Kind;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Saves the whole form, reads the preview, submits; comes again when the server says so. */
final class Applicant {
    private static final Pattern NUMBER = Pattern.compile("P1-\\d{4}-\\d{4,}");
    private static final int MOST_TRIES = 20;

    final int number;
    final String mark;
    final LocalDateTime comesAt;
    private final Browser browser;
    private final Tally tally;
    private String application;
    private Form typed;
    private LocalDateTime sentAt;

    Applicant(int number, LocalDateTime comesAt, Browser browser, Tally tally) {
        this.number = number;
        this.mark = "压测项目%05d号".formatted(number);
        this.comesAt = comesAt;
        this.browser = browser;
        this.tally = tally;
    }

    String application() {
        return application;
    }

    void signIn() {
        browser.signIn(People.username(number), People.PASSWORD);
    }

    /** Begins a draft, attaches the files and has the form open. */
    void begin(String roundId) {
        Page edit = browser.send(Form.to("/applicant/rounds/" + roundId + "/applications"));
        application = edit.path().replaceAll("^/applicant/applications/([0-9a-f-]{36})/edit$", "$1");
        Page attached = browser.send(Filled.files(edit));
        if (!attached.isOk()) {
            throw new IllegalStateException(mark + " could not begin: " + attached.status() + " " + attached.address());
        }
        browser.send(Form.to("/applicant/applications/" + application + "/leader").with("resident", "false")
                .with("number", "RUSH%06d".formatted(number)));
        typed = Filled.texts(attached, mark);
    }

    Outcome saveAndSubmit() {
        try {
            Page saved = insist(typed, tally.saves);
            if (saved.status() != 200 || !saved.path().endsWith("/preview")) {
                return outcome(saved.status() == 503 ? Kind.GAVE_UP : Kind.ERROR, null, "save: " + saved.status() + " " + saved.path());
            }
            return judged(insist(Form.to("/applicant/applications/" + application + "/submit"), tally.submissions));
        } catch (NoAnswer | IllegalStateException | NoSuchElementException broken) {
            return outcome(Kind.ERROR, null, broken.toString());
        }
    }

    private Outcome judged(Page answer) {
        String alert = answer.html().select(".alert-danger").text();
        if (answer.status() == 422 && alert.contains("截止")) {
            return outcome(answer.text().contains(mark) ? Kind.TOLD_LATE : Kind.TOLD_LATE_WITHOUT_TEXT, null, alert);
        }
        Matcher found = NUMBER.matcher(answer.text());
        if (answer.isOk() && answer.path().endsWith(application) && found.find()) {
            return outcome(Kind.IN, found.group(), null);
        }
        return outcome(answer.status() == 503 ? Kind.GAVE_UP : Kind.ERROR, null, "submit: " + answer.status() + " " + answer.path() + " " + alert);
    }

    private Outcome outcome(Kind kind, String given, String detail) {
        return new Outcome(this, kind, sentAt, given, detail);
    }

    /** Sends what the busy page offers to send again, after the pause that it asks for. */
    private Page insist(Form form, Tally.Kind kind) {
        Form next = form;
        sentAt = tally.now();
        Page page = send(next, kind);
        boolean done = false;
        for (int tries = 1; page.status() == 503 && tries < MOST_TRIES; tries++) {
            tally.pause(page);
            done = done || page.redirected() > 0;
            if (done) {
                page = browser.get(page.path()); // the work was done; only the page after it was not served
            } else {
                next = page.form("form[method=post]");
                page = send(next, kind);
            }
        }
        return page;
    }

    private Page send(Form form, Tally.Kind kind) {
        Page page = browser.send(form);
        kind.count(page);
        return page;
    }
}

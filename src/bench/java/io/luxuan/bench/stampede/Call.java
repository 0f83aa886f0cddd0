package io.luxuan.bench.stampede;

import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Page;
import java.net.URI;
import java.time.LocalDateTime;

/** A manager opens the round whose call is rushed at. Moments are the clock's of this machine, in China time. */
record Call(String roundId, LocalDateTime closesAt) {
    private static final String PROGRAMME = "P1";

    static Call open(URI site, LocalDateTime now, LocalDateTime closesAt) {
        Browser manager = Browser.at(site);
        manager.signIn(People.MANAGER, People.PASSWORD);
        Page form = manager.get("/manager/rounds/new?programme=" + PROGRAMME);
        Page draft = manager.send(form.form("form:has([name=closesAt])")
                .with("title", "压测轮次").with("opensAt", now.minusMinutes(1).toString()).with("closesAt", closesAt.toString())
                .with("recommendBy", closesAt.plusDays(10).toString()).with("reviewBy", closesAt.plusDays(40).toString())
                .with("recommendationNeeded", "false"));
        Page opened = manager.send(draft.form("form[action$=/open]"));
        if (!opened.path().matches("/manager/rounds/[0-9a-f-]{36}.*")) {
            throw new IllegalStateException("no round was opened: " + opened.status() + " "
                    + opened.html().select(".invalid-feedback, .alert").text());
        }
        return new Call(opened.path().replaceAll("^/manager/rounds/([0-9a-f-]{36}).*", "$1"), closesAt);
    }
}

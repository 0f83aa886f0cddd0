package io.luxuan.notify.hook;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Carrier;
import io.luxuan.notify.way.Parcel;
import io.luxuan.notify.way.Undelivered;
import io.luxuan.shared.MovableClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Asks a gateway. It follows no redirection: what is told goes to the host of the settings and to no other. */
final class HookCarrier implements Carrier {
    private static final int LATER = 429;
    private static final int OF_THE_CLIENT = 4;
    private static final int OF_SUCCESS = 2;
    private static final int HUNDRED = 100;
    private static final int SHOWN = 200;

    private final HookFormat format;
    private final HttpClient client;
    private final MovableClock clock;
    private final Duration timeout;

    HookCarrier(HookFormat format, HttpClient client, MovableClock clock, Duration timeout) {
        this.format = format;
        this.client = client;
        this.clock = clock;
        this.timeout = timeout;
    }

    @Override
    public Way way() {
        return format.way();
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        HttpRequest request = format.request(parcel, clock.running()).header("Content-Type", "application/json; charset=utf-8")
                .timeout(timeout).build();
        try {
            judge(client.send(request, BodyHandlers.ofString()));
        } catch (IOException away) {
            throw new Undelivered(String.valueOf(away), false);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Undelivered("stopped", false);
        }
    }

    /** What the sender did wrong stays wrong, but for coming too often. */
    private void judge(HttpResponse<String> answer) throws Undelivered {
        int status = answer.statusCode();
        if (status / HUNDRED != OF_SUCCESS) {
            throw new Undelivered("HTTP " + status + " " + shortened(answer.body()), status / HUNDRED == OF_THE_CLIENT && status != LATER);
        }
        Optional<String> refused = format.refused(answer.body());
        if (refused.isPresent()) {
            throw new Undelivered(shortened(refused.get()), false);
        }
    }

    private static String shortened(String body) {
        return body.length() <= SHOWN ? body : body.substring(0, SHOWN);
    }
}

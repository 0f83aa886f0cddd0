package io.luxuan.notify.hook;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Parcel;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;

/** How one gateway wants to be asked, and how it says no. */
interface HookFormat {
    Way way();

    /** With its signature. */
    HttpRequest.Builder request(Parcel parcel, Instant now);

    /** Why it was not taken over although the answer was 200; empty when it was. */
    Optional<String> refused(String answer);
}

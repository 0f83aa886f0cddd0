package io.luxuan.notify.hook;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Parcel;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * For the department's own gateway: a number and one sentence as JSON. {@code X-Luxuan-Signature} is the HMAC-SHA-256, in hexadecimal
 * digits, of {@code X-Luxuan-Timestamp} (seconds), a line feed and the body. Any 2xx takes it over; {@code Idempotency-Key} stays the
 * same when it is sent again.
 */
final class SmsFormat implements HookFormat {
    private final HookSettings.Hook hook;

    SmsFormat(HookSettings.Hook hook) {
        this.hook = hook;
    }

    @Override
    public Way way() {
        return Way.SMS;
    }

    @Override
    public HttpRequest.Builder request(Parcel parcel, Instant now) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("id", parcel.id());
        body.put("phone", parcel.address());
        body.put("text", parcel.brief());
        String json = HookJson.write(body);
        String timestamp = String.valueOf(now.getEpochSecond());
        return HttpRequest.newBuilder(hook.url()).POST(BodyPublishers.ofString(json))
                .header("X-Luxuan-Timestamp", timestamp).header("Idempotency-Key", parcel.id())
                .header("X-Luxuan-Signature", HexFormat.of().formatHex(Signature.of(timestamp + "\n" + json, hook.secret())));
    }

    @Override
    public Optional<String> refused(String answer) {
        return Optional.empty();
    }
}

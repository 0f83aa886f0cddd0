package io.luxuan.notify.hook;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Parcel;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 企业微信群机器人: the key in the address is its secret, and a text has at most 2048 bytes. */
final class WeComFormat implements HookFormat {
    private static final int MOST_BYTES = 2048;

    private final HookSettings.Hook hook;

    WeComFormat(HookSettings.Hook hook) {
        this.hook = hook;
    }

    @Override
    public Way way() {
        return Way.WECOM;
    }

    @Override
    public HttpRequest.Builder request(Parcel parcel, Instant now) {
        Map<String, ?> text = Map.of("content", content(parcel), "mentioned_mobile_list", List.of(parcel.address()));
        Map<String, ?> body = Map.of("msgtype", "text", "text", text);
        return HttpRequest.newBuilder(hook.url()).POST(BodyPublishers.ofString(HookJson.write(body)));
    }

    /** What is too long is told in one sentence. */
    private static String content(Parcel parcel) {
        String all = parcel.subject() + "\n" + parcel.text();
        return all.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES ? all : parcel.brief();
    }

    @Override
    public Optional<String> refused(String answer) {
        return HookJson.robotsError(answer);
    }
}

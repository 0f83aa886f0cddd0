package io.luxuan.notify.hook;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Parcel;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 钉钉自定义机器人, 加签: the milliseconds and, under the secret, the HMAC-SHA-256 of them and the secret itself stand in the address. */
final class DingTalkFormat implements HookFormat {
    private final HookSettings.Hook hook;

    DingTalkFormat(HookSettings.Hook hook) {
        this.hook = hook;
    }

    @Override
    public Way way() {
        return Way.DINGTALK;
    }

    @Override
    public HttpRequest.Builder request(Parcel parcel, Instant now) {
        Map<String, ?> body = Map.of("msgtype", "text", "text", Map.of("content", parcel.subject() + "\n" + parcel.text()),
                "at", Map.of("atMobiles", List.of(parcel.address()), "isAtAll", false));
        return HttpRequest.newBuilder(signed(now)).POST(BodyPublishers.ofString(HookJson.write(body)));
    }

    private URI signed(Instant now) {
        if (hook.secret().isEmpty()) {
            return hook.url();
        }
        String timestamp = String.valueOf(now.toEpochMilli());
        String sign = Base64.getEncoder().encodeToString(Signature.of(timestamp + "\n" + hook.secret(), hook.secret()));
        String glue = hook.url().getQuery() == null ? "?" : "&";
        return URI.create(hook.url() + glue + "timestamp=" + timestamp + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> refused(String answer) {
        return HookJson.robotsError(answer);
    }
}

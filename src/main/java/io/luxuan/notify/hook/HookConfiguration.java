package io.luxuan.notify.hook;

import io.luxuan.notify.way.Carrier;
import io.luxuan.shared.MovableClock;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A carrier for each address that is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HookSettings.class)
class HookConfiguration {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnProperty("luxuan.hooks.sms.url")
    Carrier smsCarrier(HookSettings settings, MovableClock clock) {
        return carrier(new SmsFormat(settings.sms()), clock, settings.timeout());
    }

    @Bean
    @ConditionalOnProperty("luxuan.hooks.wecom.url")
    Carrier weComCarrier(HookSettings settings, MovableClock clock) {
        return carrier(new WeComFormat(settings.wecom()), clock, settings.timeout());
    }

    @Bean
    @ConditionalOnProperty("luxuan.hooks.dingtalk.url")
    Carrier dingTalkCarrier(HookSettings settings, MovableClock clock) {
        return carrier(new DingTalkFormat(settings.dingtalk()), clock, settings.timeout());
    }

    static Carrier carrier(HookFormat format, MovableClock clock, Duration timeout) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).followRedirects(Redirect.NEVER).build();
        return new HookCarrier(format, client, clock, timeout);
    }
}

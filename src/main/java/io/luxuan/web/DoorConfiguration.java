package io.luxuan.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What is turned away before anybody looks at it, with 400: requests to hosts that are not ours, the character NUL, braces in an
 * address (a redirect back to it would take them for names to fill in), and fields that are counted ({@code take[7]}): no form
 * of ours counts any, and a list made of them has holes.
 */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");
    private static final List<String> BRACES = List.of("{", "}", "%7b", "%7B", "%7d", "%7D");
    /** Spring asks for {@code name[]} too; only the numbers that a round settles are named by a key. */
    private static final Pattern NAME = Pattern.compile("[^\\[\\]\\x00]*(\\[])?|(numbers|seen)\\[[A-Za-z][A-Za-z0-9]*]");

    /** @param hosts the names under which the platform is reached; none allows every name */
    @Bean
    HttpFirewall door(@Value("${luxuan.hosts:}") Set<String> hosts) {
        Set<String> ours = hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        StrictHttpFirewall door = new StrictHttpFirewall();
        door.setAllowedParameterValues(DoorConfiguration::isTyped);
        door.setAllowedParameterNames(name -> NAME.matcher(name).matches());
        door.getEncodedUrlBlocklist().addAll(BRACES);
        door.getDecodedUrlBlocklist().addAll(BRACES);
        if (!ours.isEmpty()) {
            door.setAllowedHostnames(host -> THIS_MACHINE.contains(host) || ours.contains(host.toLowerCase(Locale.ROOT)));
        }
        return door;
    }

    private static boolean isTyped(String text) {
        return text == null || text.indexOf('\0') < 0;
    }
}

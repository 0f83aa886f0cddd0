package io.luxuan.account.pace;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser calls itself, in two words that its owner knows; it may call itself anything. */
final class BrowserName {
    /** The first that fits: browsers name each other. */
    private static final String[][] SYSTEMS = {{"HarmonyOS", "HarmonyOS"}, {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"},
        {"Windows", "Windows"}, {"Mac OS", "macOS"}, {"Linux", "Linux"}};
    private static final String[][] BROWSERS = {{"MicroMessenger", "微信"}, {"QQBrowser", "QQ"}, {"Edg", "Edge"}, {"Firefox", "Firefox"},
        {"Chrome", "Chrome"}, {"Safari", "Safari"}};

    private BrowserName() {}

    static String of(String agent) {
        String said = agent == null ? "" : agent;
        String name = Stream.of(first(SYSTEMS, said), first(BROWSERS, said)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return name.isEmpty() ? "?" : name;
    }

    private static String first(String[][] known, String said) {
        return Stream.of(known).filter(one -> said.contains(one[0])).map(one -> one[1]).findFirst().orElse("");
    }
}

package io.luxuan.web;

import io.luxuan.shared.actor.Person;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.UriUtils;

/** Makes requests such as nobody sends by accident, for a route and whoever calls it. The same ones for the same seed. */
final class HostileRequests {
    private static final List<String> HOSTILE = List.of(
            "", " ", "x", "0", "-1", "1", "99999999999999999999", "1e999", "NaN", "-0.001", "true", "null", "2147483648", "-9223372036854775808",
            "zz~x", "~", "2026-01-01T00:00~x", "2026-13-45", "+999999999-01-01T00:00~x", "2026-02-30", "a\0b", "%00", "%", "../../etc/passwd",
            "<script>alert(1)</script>", "' OR 1=1 --", "${7*7}", "#{T(java.lang.Runtime)}", "__${1}__::x", "redirect:http://evil.example",
            "\uD83D\uDE00", "\uD83D", "\uDE00", "\u202Eabc", "\uFEFF", "é".repeat(3), "长".repeat(5000), "9".repeat(400), "[[[[", "{\"a\":",
            "\r\nSet-Cookie: x=y", "id,name\n1", "1/2/3", ",", "1,2", "DRAFT", "ON", "true,true", "٣", "１２", "0x10", "999999999");
    private static final List<String> FILE_NAMES = List.of("a.pdf", "a\0.pdf", "", "../../x.xlsx", "x".repeat(600) + ".csv", "a.xlsx",
            "a.csv", "a.zip", "无扩展名", "\uD83D.pdf", "a.yml", "a.json", "\u202Efdp.exe");
    private static final List<String> CONTENTS = List.of("", "%PDF-1.7\n", "PK\u0003\u0004x", "a,b\n\"1,2\n=cmd()",
            "a: &a [*a]\nb: !!java.net.URL [x]", "[".repeat(3000));
    private static final List<String> UNASKED = List.of("_csrf", "_method", "class.module", "a[0].b", "a[999999999]", "__proto__", "cursor",
            "version");

    private final Random random;
    private final Map<String, List<String>> known;
    private final List<String> ids;

    /** @param known ids that mean something, by the step of an address that they stand behind */
    HostileRequests(long seed, Map<String, List<String>> known) {
        this.random = new Random(seed);
        this.known = known;
        this.ids = known.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** @param path with what stands in it filled in, not encoded */
    record Attack(HttpMethod method, String route, String path, List<Typed> typed, List<MockMultipartFile> files, boolean multipart,
            boolean htmx, Person who) {
        AbstractMockHttpServletRequestBuilder<?> request() {
            URI uri = URI.create(Arrays.stream(path.split("/", -1)).map(step -> UriUtils.encode(step, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("/")));
            AbstractMockHttpServletRequestBuilder<?> request = multipart ? files(MockMvcRequestBuilders.multipart(method, uri))
                    : MockMvcRequestBuilders.request(method, uri);
            typed.forEach(each -> request.param(each.name(), each.value()));
            if (htmx) {
                request.header("HX-Request", "true");
            }
            return request;
        }

        private AbstractMockHttpServletRequestBuilder<?> files(MockMultipartHttpServletRequestBuilder request) {
            files.forEach(request::file);
            return request;
        }

        @Override
        public String toString() {
            String fields = typed.stream().map(each -> each.name() + "=" + each.value().substring(0, Math.min(40, each.value().length())))
                    .collect(Collectors.joining("&"));
            return (method + " " + path + (htmx ? " htmx" : "") + (multipart ? " multipart " + files.size() : "") + " ? " + fields
                    + " as " + (who == null ? "nobody" : who.role() + " " + who.username())).replace("\0", "\\0");
        }
    }

    Attack attack(RequestMappingInfo route, HandlerMethod handler, Person who) {
        List<HttpMethod> methods = route.getMethodsCondition().getMethods().isEmpty() ? List.of(HttpMethod.GET, HttpMethod.POST)
                : route.getMethodsCondition().getMethods().stream().map(method -> HttpMethod.valueOf(method.name())).toList();
        HttpMethod method = one(methods);
        String pattern = one(List.copyOf(route.getPatternValues()));
        List<Typed> typed = new ArrayList<>();
        for (String name : names(handler)) {
            int times = random.nextInt(8) == 0 ? 0 : random.nextInt(10) == 0 ? 3 : 1;
            for (int time = 0; time < times; time++) {
                typed.add(new Typed(name, value()));
            }
        }
        boolean takesFiles = Stream.of(handler.getMethodParameters()).anyMatch(HostileRequests::isFile);
        boolean multipart = HttpMethod.POST.equals(method) && (takesFiles ? random.nextInt(4) > 0 : random.nextInt(10) == 0);
        return new Attack(method, pattern, filled(pattern), typed, multipart ? files(handler) : List.of(), multipart, random.nextInt(6) == 0, who);
    }

    private String filled(String pattern) {
        StringBuilder path = new StringBuilder();
        String before = "";
        for (String step : pattern.split("/", -1)) {
            path.append(path.length() == 0 && step.isEmpty() ? "" : "/");
            path.append(step.startsWith("{") ? filling(before) : step);
            before = step;
        }
        return path.toString().isEmpty() ? "/" : path.toString();
    }

    private String filling(String before) {
        int chance = random.nextInt(10);
        return chance < 7 ? one(known.getOrDefault(before, ids)) : chance < 8 ? one(ids) : step(value());
    }

    /** What can stand in one step of an address at all; the server's door refuses the rest before any controller. */
    private static String step(String value) {
        String step = value.replaceAll("[/\\\\;%\\p{Cntrl}\\p{Cs}]", "");
        return step.isBlank() || step.startsWith(".") ? "x" : step.substring(0, Math.min(step.length(), 300));
    }

    private String value() {
        return random.nextInt(4) == 0 ? one(ids) : one(HOSTILE);
    }

    private Set<String> names(HandlerMethod handler) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            Class<?> type = parameter.getParameterType();
            if (asked != null && !isFile(parameter)) {
                String name = asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name();
                names.add(name);
                if (Map.class.isAssignableFrom(type)) {
                    HOSTILE.stream().filter(text -> !text.isBlank() && text.length() < 20).limit(3).forEach(names::add);
                    List.of("a-title", "t-x-0-y", "sum", "version", "text", "next", "amount", "kind").forEach(names::add);
                }
            } else if (type.isRecord() && (asked == null || parameter.hasParameterAnnotation(ModelAttribute.class))) {
                components(type, "", names, 0);
            }
        }
        if (random.nextInt(5) == 0) {
            names.add(one(UNASKED));
        }
        return names;
    }

    private void components(Class<?> form, String before, Set<String> names, int depth) {
        for (RecordComponent component : form.getRecordComponents()) {
            String name = before + component.getName();
            if (component.getType().isRecord() && depth < 2) {
                components(component.getType(), name + ".", names, depth + 1);
            } else if (List.class.isAssignableFrom(component.getType()) || Map.class.isAssignableFrom(component.getType())) {
                names.add(one(List.of(name, name + "[0]", name + "[3]", name + "[300000]", name + "[x]", name + "[0].id")));
            } else {
                names.add(name);
            }
        }
    }

    private List<MockMultipartFile> files(HandlerMethod handler) {
        List<MockMultipartFile> files = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (isFile(parameter) && random.nextInt(5) > 0) {
                files.add(new MockMultipartFile(parameter.getParameter().getName(), one(FILE_NAMES),
                        one(List.of("application/pdf", "text/csv", "x", "")), content()));
            }
        }
        return files;
    }

    private byte[] content() {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        return random.nextInt(4) == 0 ? noise : one(CONTENTS).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isFile(MethodParameter parameter) {
        return parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

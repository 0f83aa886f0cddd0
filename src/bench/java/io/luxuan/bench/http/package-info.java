/**
 * A person with a browser, on the JDK's HTTP client.
 *
 * <pre>{@code
 * Browser person = Browser.at(URI.create("http://127.0.0.1:8080"));
 * person.signIn("applicant1", "Luxuan#2026");
 * Page page = person.get("/applicant/applications/" + id + "/edit");
 * Page saved = person.send(page.form("form[action$=edit]").with("a.title", "…").with("a.plan", "plan.pdf", bytes));
 * saved.status(); saved.retryAfter(); saved.html().selectFirst("h1").text(); saved.nanos();
 * person.goTo(otherNode); // same cookies, another server
 * }</pre>
 *
 * Redirects are followed as browsers do; {@link io.luxuan.bench.http.Page#path} tells where one ended. No status
 * throws. What never got an answer throws {@link io.luxuan.bench.http.NoAnswer}: whether the server did the work is
 * unknown then, unless {@link io.luxuan.bench.http.NoAnswer#isRefused}.
 */
package io.luxuan.bench.http;

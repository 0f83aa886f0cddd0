package io.luxuan.web;

import io.luxuan.shared.NetworkAddress;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.budget.Budget;
import io.luxuan.shared.budget.SendingBudgets;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever has sent more than anybody needs to is told when to come again, with everything that was typed; nothing was done. */
@Component
class SpendBudget implements HandlerInterceptor, WebMvcConfigurer {
    private final SendingBudgets budgets;
    private final SiteRoutes routes;
    private final BusyPage busy;

    SpendBudget(SendingBudgets budgets, SiteRoutes routes, BusyPage busy) {
        this.budgets = budgets;
        this.routes = routes;
        this.busy = busy;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException, ServletException {
        if (Requests.reads(request) || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Optional<Duration> wait = spend(request);
        if (wait.isPresent()) {
            busy.spent(request, response, wait.get());
        }
        return wait.isEmpty();
    }

    private Optional<Duration> spend(HttpServletRequest request) {
        String address = NetworkAddress.normal(request.getRemoteAddr());
        long bytes = Bodies.length(request);
        if (routes.isSentByStrangers(Requests.path(request))) {
            return budgets.spend(Budget.STRANGER_REQUESTS, address, 1).or(() -> budgets.spend(Budget.STRANGER_BYTES, address, bytes));
        }
        if (!Bodies.hasFiles(request)) {
            return Optional.empty();
        }
        return Actors.current().map(Person::id).flatMap(account -> budgets.spend(Budget.ACCOUNT_BYTES, account, bytes))
                .or(() -> budgets.spend(Budget.ADDRESS_BYTES, address, bytes));
    }
}

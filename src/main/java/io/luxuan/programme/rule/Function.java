package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The functions that expressions may call. None of them knows the time, rounds up, or reaches outside. NUMBERS is a list of
 * numbers or numbers one after the other; a list without elements has the sum 0 and no least, greatest or mean.
 */
enum Function {
    SUM(Kind.NUMBER) {
        @Override
        Object reckon(Call call, Scope scope) {
            return sum(call.numbers(scope));
        }
    },
    COUNT(Kind.NUMBER, Kind.LIST) {
        @Override
        Object reckon(Call call, Scope scope) {
            return BigDecimal.valueOf(call.part(0).list(scope).size());
        }
    },
    MIN(Kind.NUMBER) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.numbers(scope).stream().reduce(BigDecimal::min).orElseThrow(() -> call.empty());
        }
    },
    MAX(Kind.NUMBER) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.numbers(scope).stream().reduce(BigDecimal::max).orElseThrow(() -> call.empty());
        }
    },
    MEAN(Kind.NUMBER) {
        @Override
        Object reckon(Call call, Scope scope) {
            List<BigDecimal> numbers = call.numbers(scope);
            if (numbers.isEmpty()) {
                throw call.empty();
            }
            return sum(numbers).divide(BigDecimal.valueOf(numbers.size()), Arithmetic.EXACT);
        }
    },
    ABS(Kind.NUMBER, Kind.NUMBER) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.part(0).number(scope).abs();
        }
    },
    /** Towards negative infinity, to whole numbers. */
    FLOOR(Kind.NUMBER, Kind.NUMBER) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.part(0).number(scope).setScale(0, RoundingMode.FLOOR);
        }
    },
    /** Towards zero, to so many decimals (0 to 10). */
    ROUND_DOWN(Kind.NUMBER, Kind.NUMBER, Kind.NUMBER) {
        @Override
        Object reckon(Call call, Scope scope) {
            BigDecimal scale = call.part(1).number(scope);
            if (scale.signum() < 0 || scale.compareTo(BigDecimal.TEN) > 0) {
                throw new Stop(Reason.ARGUMENTS, call.text());
            }
            return call.part(0).number(scope).setScale(scale.intValue(), RoundingMode.DOWN);
        }
    },
    CONTAINS(Kind.TRUTH, Kind.TEXT, Kind.TEXT) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.text(0, scope).contains(call.text(1, scope));
        }
    },
    STARTS_WITH(Kind.TRUTH, Kind.TEXT, Kind.TEXT) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.text(0, scope).startsWith(call.text(1, scope));
        }
    },
    ENDS_WITH(Kind.TRUTH, Kind.TEXT, Kind.TEXT) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.text(0, scope).endsWith(call.text(1, scope));
        }
    },
    /** In characters, not in units of 16 bits. */
    STRING_LENGTH(Kind.NUMBER, Kind.TEXT) {
        @Override
        Object reckon(Call call, Scope scope) {
            String text = call.text(0, scope);
            return BigDecimal.valueOf(text.codePointCount(0, text.length()));
        }
    },
    LIST_CONTAINS(Kind.TRUTH, Kind.LIST, Kind.ANY) {
        @Override
        Object reckon(Call call, Scope scope) {
            List<?> list = call.part(0).list(scope);
            Object wanted = call.part(1).value(scope);
            scope.step(list.size());
            Comparison equality = new Comparison("=", call.part(0), call.part(1));
            return list.stream().anyMatch(element -> equality.compares(element, wanted));
        }
    },
    /** Whole months from the first date to the second. */
    YEARS_AND_MONTHS_DURATION(Kind.MONTHS, Kind.DATE, Kind.DATE) {
        @Override
        Object reckon(Call call, Scope scope) {
            Period between = Period.between(call.part(0).as(LocalDate.class, scope), call.part(1).as(LocalDate.class, scope));
            return Period.ofMonths((int) between.toTotalMonths());
        }
    },
    IS_DEFINED(Kind.TRUTH, Kind.ANY) {
        @Override
        Object reckon(Call call, Scope scope) {
            return call.part(0).value(scope) != null;
        }
    },
    GET_OR_ELSE(Kind.ANY, Kind.ANY, Kind.ANY) {
        @Override
        Object reckon(Call call, Scope scope) {
            Object value = call.part(0).value(scope);
            return value == null ? call.part(1).value(scope) : value;
        }

        @Override
        Type read(Call call, Reading reading) {
            Type first = call.part(0).type(reading);
            Type second = call.part(1).type(reading);
            return first.fits(second) ? second : reading.fault(Reason.WRONG_TYPE, call.text());
        }
    };

    private final Kind yields;
    /** Empty for NUMBERS. */
    private final List<Kind> takes;

    Function(Kind yields, Kind... takes) {
        this.yields = yields;
        this.takes = List.of(takes);
    }

    abstract Object reckon(Call call, Scope scope);

    Type read(Call call, Reading reading) {
        if (takes.isEmpty()) {
            numbers(call, reading);
        }
        for (int at = 0; at < takes.size(); at++) {
            reading.expect(takes.get(at), call.part(at));
        }
        return new Type(yields, null, Map.of(), 0, false);
    }

    boolean takes(int arguments) {
        return takes.isEmpty() ? arguments > 0 : arguments == takes.size();
    }

    /** Whether it makes one figure of many. */
    boolean isOfLists() {
        return this == SUM || this == COUNT || this == MEAN;
    }

    String spelt() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void numbers(Call call, Reading reading) {
        for (Node part : call.parts()) {
            Type type = part.type(reading);
            boolean listed = call.parts().size() == 1 && type.kind() == Kind.LIST && type.of().is(Kind.NUMBER);
            if (listed) {
                reading.step(type.most());
            } else if (!type.is(Kind.NUMBER)) {
                reading.fault(Reason.WRONG_TYPE, part.text());
            }
        }
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, (one, other) -> one.add(other, Arithmetic.EXACT));
    }
}

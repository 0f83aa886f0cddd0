/** Whether a unit may apply: by its kind, its city and the rules of the programme. */
package io.luxuan.application.eligible;

/** Pages of projects, for units and managers. */
package io.luxuan.award.page;

/* Opens hives and walks the first of them, as the test class WalkHives does, with libhivex. Prints seconds of
   processor time to open all, and to walk twice. */
#include <hivex.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long keys, values, bytes;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void walk(hive_h *hive, hive_node_h node)
{
    keys++;
    free(hivex_node_name(hive, node));
    hive_value_h *list = hivex_node_values(hive, node);
    for (size_t i = 0; list != NULL && list[i] != 0; i++) {
        hive_type type;
        size_t length;
        values++;
        free(hivex_value_key(hive, list[i]));
        char *data = hivex_value_value(hive, list[i], &type, &length);
        bytes += data == NULL ? 0 : length;
        free(data);
    }
    free(list);
    hive_node_h *children = hivex_node_children(hive, node);
    for (size_t i = 0; children != NULL && children[i] != 0; i++)
        walk(hive, children[i]);
    free(children);
}

int main(int count, char **names)
{
    double start = now();
    hive_h *first = NULL;
    for (int i = 1; i < count; i++) {
        hive_h *hive = hivex_open(names[i], 0);
        if (hive == NULL) {
            perror(names[i]);
            return 1;
        }
        first = i == 1 ? hive : first;
    }
    double opened = now();
    printf("%.4f", opened - start);
    for (int round = 0; round < 2; round++) {
        keys = values = bytes = 0;
        double begin = now();
        walk(first, hivex_root(first));
        printf(" %.4f", now() - begin);
    }
    printf(" %ld keys, %ld values, %ld bytes\n", keys, values, bytes);
    return 0;
}

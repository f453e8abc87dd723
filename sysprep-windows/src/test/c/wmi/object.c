/* Counting of references, the same for every object, and of the objects that somebody still holds. */
#include "wmi.h"

#include <stdlib.h>

volatile LONG objects_alive, connections_alive;

void *new_object(size_t size, const void *calls, const IID *iid, volatile LONG *alive) {
  struct object *made = calloc(1, size);
  if (!made) return NULL;
  *made = (struct object){calls, iid, 1, alive};
  InterlockedIncrement(alive);
  return made;
}

HRESULT STDMETHODCALLTYPE query_interface(void *object, REFIID iid, void **found) {
  *found = NULL;
  if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, ((struct object *)object)->iid)) return E_NOINTERFACE;
  add_reference(*found = object);
  return S_OK;
}

ULONG STDMETHODCALLTYPE add_reference(void *object) {
  return InterlockedIncrement(&((struct object *)object)->references);
}

ULONG STDMETHODCALLTYPE release(void *object) {
  volatile LONG *alive = ((struct object *)object)->alive;
  LONG left = InterlockedDecrement(&((struct object *)object)->references);
  if (left) return left;
  free(object);
  InterlockedDecrement(alive);
  return 0;
}

/* Stands wherever the binding calls nothing: on x64 the caller clears the stack, so one function fits every place. */
HRESULT STDMETHODCALLTYPE not_called(void) { return E_NOTIMPL; }

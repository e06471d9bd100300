'use client'

import { PictureViewer } from '@/src/ui/pictures/PictureViewer'
import { useDeskWords } from '../useDeskWords'

const look = {
  dialog: 'desk-picture',
  bar: 'desk-picture__bar',
  name: 'desk-picture__name',
  button: 'desk-picture__button',
  stage: 'desk-picture__stage',
}

/** The pictures of a ticket, over its page. */
export function Pictures() {
  const t = useDeskWords()
  const words = {
    close: t('pictureClose'),
    previous: t('picturePrevious'),
    next: t('pictureNext'),
    save: t('pictureSave'),
    larger: t('pictureLarger'),
  }
  return <PictureViewer words={words} look={look} />
}
